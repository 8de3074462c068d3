"""Digital channels as a table holds them."""

from __future__ import annotations

import math
from datetime import date

from service_network_planner.planning.channels import Channel, read_channels, total


def test_shares_are_read_and_added_up():
    found, notices = read_channels(
        ["a", "b"], ["Chat", None], [0.16, "6 %"], ["24 %", 0.09], ["2027-12-31", date(2028, 1, 1)]
    )
    assert found == (
        Channel("a", "Chat", 0.16, 0.24, date(2027, 12, 31)),
        Channel("b", "b", 0.06, 0.09, date(2028, 1, 1)),
    )
    assert not notices
    assert math.isclose(total(found), 0.22)
    assert math.isclose(total(found, "target"), 0.33)


def test_what_is_no_share_counts_as_unknown_and_is_told():
    found, notices = read_channels(
        ["a", "a", "c"], ["", "", ""], [12, None, "much"], [None] * 3, [None, "soon", None]
    )
    assert [one.id for one in found] == ["a", "a-2", "c"]
    assert all(math.isnan(one.share) for one in found)
    assert total(found) is None
    assert [(n.code, n.examples) for n in notices] == [
        ("channel-id-repeated", ("a",)),
        ("channel-unreadable", ("a: 12", "a-2: soon", "c: much")),
    ]


def test_more_than_all_services_is_told():
    _, notices = read_channels(["a", "b"], ["", ""], [0.7, 0.4], [None] * 2, [None] * 2)
    assert [(n.code, n.examples) for n in notices] == [("channel-shares-exceed", ("110 %",))]


def test_no_channels_are_no_share():
    assert read_channels([], [], [], [], []) == ((), [])
    assert total(()) is None
