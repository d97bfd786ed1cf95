"""Totals that the same sentence breaks down: `2 tập thể của X: A, B`."""

from collections.abc import Sequence
from dataclasses import replace

from vinhdanh.mentions.counts.group_words import Group
from vinhdanh.records.party import Party


def without_broken_totals(parties: Sequence[Party]) -> list[Party]:
    """Drop a counted group whose members follow one by one, as many as it counts or behind `gồm`, and one without
    number behind which `gồm` stands.
    """
    parties = _one_and_body_over_it(parties)
    out: list[Party] = []
    total: Party | None = None
    for i, party in enumerate(parties):
        if party.kind == "group":
            total = None
            if party.whole and party.group and party.group.count is None:
                continue
        if party.kind == "group" and party.group and party.group.count:
            named = 0
            for following in parties[i + 1 :]:
                if following.kind == "group":
                    break
                named += 1
            if named == party.group.count or party.whole and _told_in_full(party.group, named):
                total = party
                continue
            subgroup = [p.group.count for p in parties[i + 1 :] if p.group and p.group.count]
            if len(subgroup) > 1 and sum(subgroup) == party.group.count and i == 0:
                continue
        out.append(_of_total(party, total) if total else party)
    return out


def _one_and_body_over_it(parties: Sequence[Party]) -> Sequence[Party]:
    """`Một tập thể được tặng A: X, Y`: Y is the body over X."""
    if len(parties) != 3 or [p.kind for p in parties] != ["group", "unit", "unit"]:
        return parties
    total, one, over = parties
    alone = total.group is not None and total.group.kind == "collective" and total.group.count == 1
    return [total, replace(one, parent=one.parent or over.name)] if alone else parties


def _told_in_full(group: Group, named: int) -> bool:
    """Are those named behind `gồm` most of a group of one kind, or more (a body over a member)?"""
    assert group.count is not None
    return named >= group.count or group.kind != "mixed" and 2 * named > group.count


def _of_total(party: Party, total: Party) -> Party:
    """`2 tập thể của X: A, B`: a member of a group whose body is told."""
    if party.kind == "unit":
        return replace(party, parent=party.parent or total.body)
    return replace(party, body=party.body or total.body) if party.kind == "person" else party
