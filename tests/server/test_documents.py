"""What the service tells, over HTTP as clients have it."""

from __future__ import annotations


def test_the_landing_page_leads_to_everything(client, published):
    answer = client.get("/")
    assert (answer.status, answer.media_type) == (200, "application/json")
    document = answer.json
    assert document["title"] == "Keski-Uusimaa <2026> & plans"
    assert {"self", "alternate", "data", "conformance"} <= {
        link["rel"] for link in document["links"]
    }
