"""Mixed integer programmes, solved by HiGHS through scipy in a way that can be stopped."""
