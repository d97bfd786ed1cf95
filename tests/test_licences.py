"""Everything that an installation brings may be used under terms without the GPL."""

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution, metadata

import pytest
from packaging.requirements import Requirement

OURS = "vinhdanh"
COPYLEFT = re.compile(r"\bA?GPL\b|(?<!Lesser )General Public License", re.IGNORECASE)  # not the LGPL


def needed() -> dict[str, Distribution]:
    """What vinhdanh and all its extras but `dev` need, directly or not, where it is installed."""
    extras = set(metadata(OURS).get_all("Provides-Extra") or ()) - {"dev"}
    waiting, seen = [(OURS, extra) for extra in ("", *extras)], set()
    found: dict[str, Distribution] = {}
    while waiting:
        name, extra = step = waiting.pop()
        if step in seen:
            continue
        seen.add(step)
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue
        for requirement in map(Requirement, found[name].requires or ()):
            if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
                waiting += [(requirement.name, more) for more in ("", *requirement.extras)]
    return found


def terms(package: Distribution) -> str:
    """The licence that a package states: an expression, a classifier, or the first line of a text."""
    told = package.metadata
    classifiers = [c.split("::")[-1] for c in told.get_all("Classifier") or () if c.startswith("License")]
    return told.get("License-Expression") or " OR ".join(classifiers) or (told.get("License") or "").split("\n")[0]


def is_free(licence: str) -> bool:
    """Whether one of the licences that may be chosen is not copyleft."""
    return any(choice.strip() and not COPYLEFT.search(choice) for choice in licence.split(" OR "))


def test_no_dependency_asks_for_the_gpl() -> None:
    packages = needed()
    assert {"spacy", "underthesea", "lxml"} <= set(packages)
    assert [f"{name}: {terms(package)}" for name, package in packages.items() if not is_free(terms(package))] == []


@pytest.mark.parametrize(
    ("licence", "free"),
    [
        ("MIT", True),
        ("LGPL-3.0-only", True),
        ("MPL-1.1 OR GPL-2.0-only", True),
        ("GPL-3.0-or-later", False),
        ("GNU Affero General Public License v3", False),
        ("GNU General Public License v3 (GPLv3)", False),
        ("MIT AND AGPL-3.0-only", False),
        ("", False),
    ],
)
def test_what_counts_as_free(licence: str, free: bool) -> None:
    assert is_free(licence) == free
