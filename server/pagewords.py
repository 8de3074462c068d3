"""What the page for residents says, in the language that is installed."""

from __future__ import annotations

from ..i18n import translate


def prose() -> dict[str, str]:
    """Return the texts that stand in the page from the start, by the name that its template uses.

    Named fields, such as ``{year}``, are filled in by the page's own script.
    """
    return {
        "skip": translate("ServiceNetworkPlanner", "Skip to the content"),
        "languages": translate("ServiceNetworkPlanner", "Language"),
        "lead": translate(
            "ServiceNetworkPlanner",
            "How far is it to your nearest service point, and how would a plan change that?",
        ),
        "calculation": translate(
            "ServiceNetworkPlanner",
            "This page shows what has been calculated about a plan. It is not a decision, and not a"
            " promise about any single journey.",
        ),
        "no_script": translate(
            "ServiceNetworkPlanner",
            "The map needs JavaScript, which is off in this browser. The same figures stand in"
            " plain tables:",
        ),
        "figures_in_tables": translate("ServiceNetworkPlanner", "Scenarios and their figures"),
        "choose_scenario": translate("ServiceNetworkPlanner", "What the map and the tables show"),
        "map_title": translate("ServiceNetworkPlanner", "Map"),
        "map_skip": translate("ServiceNetworkPlanner", "Skip the map"),
        "map_label": translate("ServiceNetworkPlanner", "Map of the service network"),
        "map_help": translate(
            "ServiceNetworkPlanner",
            "Click or tap on the map where you live. With the keyboard: move the map under the"
            " cross with the arrow keys, zoom with plus and minus, and press Enter. The tables"
            " below say what the map shows.",
        ),
        "legend": translate("ServiceNetworkPlanner", "Key to the map"),
        "legend_verdicts": translate("ServiceNetworkPlanner", "Goals of the plan, by municipality"),
        "legend_points": translate("ServiceNetworkPlanner", "Service points"),
        "nearest_title": translate(
            "ServiceNetworkPlanner", "My nearest service point, now and then"
        ),
        "nearest_help": translate(
            "ServiceNetworkPlanner", "Click on the map where you live, or give the place below."
        ),
        "other_ways": translate("ServiceNetworkPlanner", "Give the place without the map"),
        "municipality": translate("ServiceNetworkPlanner", "Municipality"),
        "choose": translate("ServiceNetworkPlanner", "Choose a municipality"),
        "from_middle": translate("ServiceNetworkPlanner", "From its middle"),
        "coordinates": translate("ServiceNetworkPlanner", "Coordinates, north and east"),
        "coordinates_hint": translate(
            "ServiceNetworkPlanner", "In degrees, for example {example}."
        ),
        "calculate": translate("ServiceNetworkPlanner", "Calculate"),
        "my_location": translate("ServiceNetworkPlanner", "Use my location"),
        "from_cross": translate("ServiceNetworkPlanner", "From the middle of the map"),
        "nothing_chosen": translate(
            "ServiceNetworkPlanner", "No place has been chosen yet. The answer appears here."
        ),
        "municipalities_title": translate("ServiceNetworkPlanner", "Municipality by municipality"),
        "municipalities_help": translate(
            "ServiceNetworkPlanner",
            "Minutes are one way to the nearest service point, the mean of all residents. Press on"
            " a municipality to see goal by goal why it stands as it does.",
        ),
        "minutes_to": translate("ServiceNetworkPlanner", "Minutes to the nearest"),
        "points_title": translate("ServiceNetworkPlanner", "Service points"),
        "about_title": translate("ServiceNetworkPlanner", "What these figures are"),
        "data_title": translate("ServiceNetworkPlanner", "The figures for others to use"),
        "interface": translate("ServiceNetworkPlanner", "Interface for other programs"),
        "library": translate("ServiceNetworkPlanner", "The map is drawn with Leaflet; its licence"),
        "privacy": translate(
            "ServiceNetworkPlanner",
            "This page sets no cookies and asks nothing of other servers. The place that you choose"
            " is sent to this server, which calculates the times.",
        ),
        "loading": translate("ServiceNetworkPlanner", "Fetching the figures…"),
    }


def phrases() -> dict[str, str]:
    """Return the texts that the page's script puts together, with their named fields."""
    return {**_answers(), **_modes(), **_tables(), **_map(), **_about()}


def _answers() -> dict[str, str]:
    return {
        "calculating": translate("ServiceNetworkPlanner", "Calculating…"),
        "from_place": translate("ServiceNetworkPlanner", "From the chosen place in {municipality}"),
        "from_place_outside": translate("ServiceNetworkPlanner", "From the chosen place"),
        "nearest_sentence": translate(
            "ServiceNetworkPlanner",
            "The nearest service point is {name}: {minutes} {by_mode}.",
        ),
        "nearest_sentence_now": translate(
            "ServiceNetworkPlanner",
            "The nearest service point is now {name}: {minutes} {by_mode}.",
        ),
        "then_sentence": translate(
            "ServiceNetworkPlanner", "In “{scenario}” it is {name}: {minutes}, {change}."
        ),
        "then_same_sentence": translate(
            "ServiceNetworkPlanner",
            "In “{scenario}” it is still {name}: {minutes}, {change}.",
        ),
        "none_now": translate(
            "ServiceNetworkPlanner", "From here no service point can be reached {by_mode} now."
        ),
        "none_then": translate(
            "ServiceNetworkPlanner",
            "In “{scenario}” no service point can be reached from here.",
        ),
        "higher_serves": translate(
            "ServiceNetworkPlanner",
            "A larger service point also offers what a smaller one does, so the nearest may be of a"
            " larger kind. You may use service points of other municipalities.",
        ),
        "mobile_comes": translate(
            "ServiceNetworkPlanner", "A mobile service is at its stop only at certain times."
        ),
        "nearest_caption": translate(
            "ServiceNetworkPlanner", "Nearest service point of each kind from the chosen place"
        ),
        "change": translate("ServiceNetworkPlanner", "Change"),
        "minutes": translate("ServiceNetworkPlanner", "{n} min"),
        "longer": translate("ServiceNetworkPlanner", "{n} min longer"),
        "shorter": translate("ServiceNetworkPlanner", "{n} min shorter"),
        "unchanged": translate("ServiceNetworkPlanner", "no change"),
        "lost": translate("ServiceNetworkPlanner", "no longer in reach"),
        "gained": translate("ServiceNetworkPlanner", "newly in reach"),
        "unreachable": translate("ServiceNetworkPlanner", "none in reach"),
        "no_answer": translate(
            "ServiceNetworkPlanner",
            "The server did not answer. Check your connection, or try again in a moment.",
        ),
        "refused": translate(
            "ServiceNetworkPlanner",
            "The server could not calculate this: {reason}",
        ),
        "outside": translate(
            "ServiceNetworkPlanner",
            "That place is outside the area of this page. Choose one on the map.",
        ),
        "bad_coordinates": translate(
            "ServiceNetworkPlanner",
            "These are not coordinates in degrees. Write north and then east, for example"
            " {example}.",
        ),
        "no_municipality": translate("ServiceNetworkPlanner", "Choose a municipality first."),
        "no_location": translate(
            "ServiceNetworkPlanner",
            "The browser did not tell where you are. Choose the place on the map.",
        ),
        "locating": translate("ServiceNetworkPlanner", "Asking the browser where you are…"),
        "again": translate("ServiceNetworkPlanner", "Try again"),
    }


def _modes() -> dict[str, str]:
    return {
        "now": translate("ServiceNetworkPlanner", "Now"),
        "on_day": translate("ServiceNetworkPlanner", "{scenario}, {day}"),
        "by_car": translate("ServiceNetworkPlanner", "by car"),
        "by_bicycle": translate("ServiceNetworkPlanner", "by bicycle"),
        "by_walking": translate("ServiceNetworkPlanner", "on foot"),
    }


def _tables() -> dict[str, str]:
    return {
        "municipalities_caption": translate(
            "ServiceNetworkPlanner",
            "{scenario}: goals, and minutes {by_mode} to the nearest “{tier}” or larger",
        ),
        "municipalities_caption_alone": translate(
            "ServiceNetworkPlanner",
            "{scenario}: goals, and minutes {by_mode} to the nearest “{tier}”",
        ),
        "municipality": translate("ServiceNetworkPlanner", "Municipality"),
        "goals": translate("ServiceNetworkPlanner", "Goals"),
        "mean_minutes": translate("ServiceNetworkPlanner", "Minutes"),
        "change_from": translate("ServiceNetworkPlanner", "Change from “{scenario}”"),
        "whole_area": translate("ServiceNetworkPlanner", "Whole area"),
        "met": translate("ServiceNetworkPlanner", "Met"),
        "not_met": translate("ServiceNetworkPlanner", "Not met"),
        "uncertain": translate("ServiceNetworkPlanner", "Uncertain"),
        "not_applicable": translate("ServiceNetworkPlanner", "Not applicable"),
        "p95_sentence": translate(
            "ServiceNetworkPlanner",
            "{residents} residents. 95 % of them have at most {p95}, the longest journey is"
            " {longest}.",
        ),
        "goals_of": translate("ServiceNetworkPlanner", "Goals in {municipality}"),
        "county_goals": translate("ServiceNetworkPlanner", "Goals for the whole area"),
        "shown": translate("ServiceNetworkPlanner", "Shown: {scenario}"),
        "point_stays": translate("ServiceNetworkPlanner", "as now"),
        "point_opens": translate("ServiceNetworkPlanner", "new"),
        "point_closes": translate("ServiceNetworkPlanner", "closes"),
        "point_moves": translate("ServiceNetworkPlanner", "moves"),
        "point_becomes": translate("ServiceNetworkPlanner", "until now {tier}"),
        "points_caption": translate("ServiceNetworkPlanner", "{tier}: {n}"),
        "points_closing": translate("ServiceNetworkPlanner", "Closing: {n}"),
        "show_on_map": translate("ServiceNetworkPlanner", "Show {name} on the map"),
        "no_points": translate("ServiceNetworkPlanner", "No service points."),
    }


def _map() -> dict[str, str]:
    return {
        "zoom_in": translate("ServiceNetworkPlanner", "Zoom in"),
        "zoom_out": translate("ServiceNetworkPlanner", "Zoom out"),
        "cross_in": translate("ServiceNetworkPlanner", "The cross is in {municipality}."),
        "cross_outside": translate("ServiceNetworkPlanner", "The cross is outside the area."),
        "no_background": translate(
            "ServiceNetworkPlanner", "The background map could not be fetched."
        ),
        "close": translate("ServiceNetworkPlanner", "Close"),
        "closes": translate("ServiceNetworkPlanner", "closes"),
        "new_or_changed": translate("ServiceNetworkPlanner", "new or changed"),
    }


def _about() -> dict[str, str]:
    return {
        "about_minutes": translate(
            "ServiceNetworkPlanner",
            "Minutes are travel times {by_mode} along the road network, one way, to the nearest"
            " open service point, modelled by computer. Congestion, weather, parking and waiting"
            " are not in them.",
        ),
        "about_borders": translate(
            "ServiceNetworkPlanner", "Municipal borders do not stop a journey."
        ),
        "about_population": translate(
            "ServiceNetworkPlanner",
            "Residents are those of {year}, counted by small areas. Where few people live, their"
            " ages are kept secret; a goal that depends on them can be “uncertain”.",
        ),
        "about_population_no_year": translate(
            "ServiceNetworkPlanner",
            "Residents are counted by small areas. Where few people live, their ages are kept"
            " secret; a goal that depends on them can be “uncertain”.",
        ),
        "about_scenario": translate("ServiceNetworkPlanner", "{scenario}: service points of {day}"),
        "about_goals": translate(
            "ServiceNetworkPlanner",
            "A municipality’s goals are “met” when every goal that applies to it is met.",
        ),
        "about_source": translate("ServiceNetworkPlanner", "Source: {source}"),
        "about_fingerprint": translate(
            "ServiceNetworkPlanner", "Mark of this calculation: {fingerprint}"
        ),
        "goals_list": translate("ServiceNetworkPlanner", "The goals are:"),
        "download": translate("ServiceNetworkPlanner", "{scenario}, table ({format})"),
    }
