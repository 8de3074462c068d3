"""The words of what is odd about municipalities and facilities."""

from __future__ import annotations

from .. import translate


def problems() -> dict[str, tuple[str, str, str]]:
    """Return fact, likely cause and remedy of each problem by its code."""
    return {
        "facilities-without-tiers": (
            translate(
                "ServiceNetworkPlanner", "None of the {count} facilities has a tier that is known."
            ),
            translate(
                "ServiceNetworkPlanner",
                "The tier field is empty, or its words are not those of the rule set.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Choose another tier field, or none to take all facilities for one tier.",
            ),
        ),
    }


def notices() -> dict[str, tuple[str, str]]:
    """Return fact and remedy of each notice by its code."""
    return {
        "municipality-without-area": (
            translate(
                "ServiceNetworkPlanner",
                "{count} rows of the municipality layer have no area and were left out.",
            ),
            translate("ServiceNetworkPlanner", "Repair their geometries if they should count."),
        ),
        "municipality-repaired": (
            translate(
                "ServiceNetworkPlanner",
                "{count} municipalities have an invalid area (such as a border that crosses "
                "itself); it was repaired.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Look at them on the map, or repair the layer with “Fix geometries”.",
            ),
        ),
        "municipality-without-code": (
            translate(
                "ServiceNetworkPlanner",
                "{count} municipalities have no code; their name, or row, stands in for it.",
            ),
            translate("ServiceNetworkPlanner", "Choose the field with the municipality codes."),
        ),
        "municipality-without-name": (
            translate(
                "ServiceNetworkPlanner",
                "{count} municipalities have no name; their code stands in for it.",
            ),
            translate("ServiceNetworkPlanner", "Choose the field with the municipality names."),
        ),
        "municipality-merged": (
            translate(
                "ServiceNetworkPlanner",
                "{count} municipality codes stand on several rows; their areas were joined.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "This is as it should be for islands; otherwise correct the codes.",
            ),
        ),
        "municipality-names-differ": (
            translate(
                "ServiceNetworkPlanner",
                "{count} municipality codes have rows with different names; the first name was "
                "used.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Check whether two municipalities have the same code by mistake.",
            ),
        ),
        "municipalities-overlap": (
            translate(
                "ServiceNetworkPlanner",
                "{count} pairs of municipalities overlap, by {area_km2} km² in all. A point "
                "there belongs to the first of the two.",
            ),
            translate("ServiceNetworkPlanner", "Correct the borders if the overlap is inhabited."),
        ),
        "facility-id-missing": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities have no identifier; one was made from their row.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Give them identifiers, so that scenarios can name them.",
            ),
        ),
        "facility-id-repeated": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facility identifiers occur more than once; the later ones got a suffix.",
            ),
            translate("ServiceNetworkPlanner", "Check whether facilities are in the layer twice."),
        ),
        "facility-without-place": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities have no geometry and were left out.",
            ),
            translate("ServiceNetworkPlanner", "Give them a place on the map."),
        ),
        "facility-tier-missing": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities have no tier: they are kept, but provide nothing.",
            ),
            translate("ServiceNetworkPlanner", "Fill in their tier."),
        ),
        "facility-tier-unknown": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities have a tier that the rule set does not know: they are kept, "
                "but provide nothing.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Use one of these: {known}; or add the word to a tier's aliases in the rule set.",
            ),
        ),
        "facility-status-unknown": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities have a status that was not understood; they count as open.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Write open or closed (avoinna or suljettu, öppen or stängd, 1 or 0).",
            ),
        ),
        "facility-date-unreadable": (
            translate(
                "ServiceNetworkPlanner",
                "{count} opening or closing dates were not understood and do not count.",
            ),
            translate("ServiceNetworkPlanner", "Write dates like 2027-12-31."),
        ),
        **_outside_of_premises(),
        "facility-closes-before-opening": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities close before they open: they are never open.",
            ),
            translate("ServiceNetworkPlanner", "Correct their dates."),
        ),
        "facility-outside": (
            translate(
                "ServiceNetworkPlanner",
                "{count} facilities lie outside all municipalities. They serve where rules let "
                "people cross borders, and are in no municipality's count.",
            ),
            translate("ServiceNetworkPlanner", "Check their places if they should be inside."),
        ),
    }


def _outside_of_premises() -> dict[str, tuple[str, str]]:
    """Return the words about mobile and digital services."""
    return {
        "timetable-unreadable": (
            translate(
                "ServiceNetworkPlanner",
                "{count} timetables of mobile services were not understood and do not count.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Write weekdays like mon, wed–thu (ma, ke–to; mån, ons–tors), hours like 8–15.30"
                " or 9–12, 13–15, and every how many weeks: 1, 2 or 4.",
            ),
        ),
        "timetable-missing": (
            translate(
                "ServiceNetworkPlanner",
                "{count} mobile services have no timetable; their hours are not counted.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Fill the fields weekdays and hours of the facilities, and every_weeks where they"
                " do not come each week.",
            ),
        ),
        "channel-id-repeated": (
            translate(
                "ServiceNetworkPlanner",
                "{count} identifiers of digital channels occur more than once; numbers were added.",
            ),
            translate("ServiceNetworkPlanner", "Give each channel an identifier of its own."),
        ),
        "channel-unreadable": (
            translate(
                "ServiceNetworkPlanner",
                "{count} shares or dates of digital channels were not understood and count as"
                " unknown.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Write shares from 0 to 1, or with a percent sign, and dates like 2027-12-31.",
            ),
        ),
        "channel-shares-exceed": (
            translate(
                "ServiceNetworkPlanner",
                "The shares of {count} digital channels add up to more than all services.",
            ),
            translate(
                "ServiceNetworkPlanner",
                "Each share is of all services, and no service is carried by two channels.",
            ),
        ),
    }
