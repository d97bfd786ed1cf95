"""The sample: same seed, same sample; the order of the archive does not matter; quotas are met; no near-duplicates."""

import itertools
import random
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vinhdanh.archive.read import Found
from vinhdanh.errors import InputError, UsageError
from vinhdanh.models import Article
from vinhdanh.sampling import pool
from vinhdanh.sampling.allocation import quotas, shared
from vinhdanh.sampling.draw import Plan, Sample, draw, readable
from vinhdanh.sampling.duplicates import NearDuplicates
from vinhdanh.sampling.reservoir import key_of
from vinhdanh.sampling.strata import dimensions, length_of, source_of, year_of
from vinhdanh.sampling.summary import summary

SYLLABLES = "xã sáng cô may tàu nhà ga lúa bến chợ đồi suối mưa gió trâu hồ núi cây quả hoa lá trăng sao mây".split()


def words(seed: object, n: int = 60) -> list[str]:
    return random.Random(str(seed)).choices(SYLLABLES, k=n)


def article(number: int, source: str = "a", year: str | None = "2020", *, cue: bool = False, text: str = "") -> Found:
    told = text or " ".join(words(number))
    body = f"khen {told}" if cue else told
    return Found(f"x:{number}", Article(id=str(number), text=body, published=year, source=source))


def opens(text: str) -> bool:
    return text.startswith("khen")


def drawn(articles: Sequence[Found], plan: Plan) -> list[str]:
    return ids(draw(articles, opens, plan))


def ids(sample: Sample) -> list[str]:
    return [one.article.id for one in sample.drawn]


ARCHIVE = [
    article(n, source, year, cue=n % 5 == 0)
    for n, (source, year) in enumerate(itertools.islice(itertools.cycle(itertools.product("abc", ("2019", None))), 300))
]
COUNTS = st.dictionaries(st.tuples(st.text("abc", max_size=2), st.sampled_from("xy")), st.integers(1, 40), min_size=1)


@given(seed=st.integers(0, 1000), order=st.randoms(use_true_random=False), n=st.integers(1, 40))
@settings(max_examples=25, deadline=None)
def test_a_seed_gives_one_sample_whatever_the_order(seed: int, order: random.Random, n: int) -> None:
    plan = Plan(n, seed=seed, cue_share=0.5)
    shuffled = order.sample(ARCHIVE, len(ARCHIVE))
    assert drawn(shuffled, plan) == drawn(ARCHIVE, plan)


def test_another_seed_gives_another_sample() -> None:
    assert set(drawn(ARCHIVE, Plan(20, seed=1))) != set(drawn(ARCHIVE, Plan(20, seed=2)))


@given(seed=st.integers(0, 1000), n=st.integers(1, 60), share=st.none() | st.floats(0, 1))
@settings(max_examples=25, deadline=None)
def test_quotas_are_met(seed: int, n: int, share: float | None) -> None:
    sample = draw(ARCHIVE, opens, Plan(n, seed=seed, cue_share=share))
    by_cue = Counter(one.cue for one in sample.drawn)
    assert len(set(ids(sample))) == by_cue.total() == n
    assert abs(by_cue[True] - n * (0.2 if share is None else share)) <= 0.5
    for cue in (True, False):
        sizes = Counter(one.stratum[0] for one in sample.drawn if one.cue == cue)
        for source in "abc":
            exact = by_cue[cue] * sum(c for s, c in sample.counts[cue].items() if s[0] == source) / (60 if cue else 240)
            assert abs(sizes[source] - exact) < 1


@given(counts=COUNTS, share=st.floats(0, 1), rng=st.randoms(use_true_random=False))
def test_every_stratum_has_its_proportion_rounded(
    counts: dict[tuple[str, ...], int], share: float, rng: random.Random
) -> None:
    total = sum(counts.values())
    n = int(share * total)
    found = quotas(counts, n, rng)
    assert sum(found.values()) == n
    assert all(abs(found[name] - n * size / total) < 1 and found[name] <= size for name, size in counts.items())


@pytest.mark.parametrize(
    ("n", "share", "with_cue", "without", "expected"),
    [
        (100, 0.8, 500, 500, (80, 20)),
        (100, 0.8, 30, 500, (30, 70)),
        (100, 0.8, 500, 5, (95, 5)),
        (100, None, 50, 950, (5, 95)),
        (100, 0.8, 20, 10, (20, 10)),
        (5, 0.5, 0, 0, (0, 0)),
        (7, 1, 9, 9, (7, 0)),
    ],
)
def test_where_one_kind_is_short_the_other_gives_more(
    n: int, share: float | None, with_cue: int, without: int, expected: tuple[int, int]
) -> None:
    assert shared(n, share, with_cue, without) == expected


def test_every_article_of_a_stratum_is_as_likely() -> None:
    hits = Counter(name for seed in range(300) for name in drawn(ARCHIVE[:40], Plan(10, seed=seed, cue_share=None)))
    assert len(hits) == 40
    assert all(40 <= hits[str(n)] <= 115 for n in range(40))  # 75 expected, s.d. 7.5


def test_small_strata_have_candidates_beside_a_large_one() -> None:
    large = [article(n, "large") for n in range(2000)]
    small = [article(5000 + n, f"s{n}") for n in range(200)]
    sample = draw([*large, *small], opens, Plan(110, cue_share=0))
    assert Counter(one.stratum[0] == "large" for one in sample.drawn) == {True: 100, False: 10}


@given(seed=st.integers(0, 1000), changed=st.integers(0, 1))
@settings(max_examples=30, deadline=None)
def test_no_two_are_nearly_the_same(seed: int, changed: int) -> None:
    archive = []
    for report in range(12):
        for copy in range(6):
            told = words(report)
            for at in random.Random(f"{seed} {report} {copy}").sample(range(len(told)), changed):
                told[at] = f"w{copy}"
            archive.append(article(10 * report + copy, f"paper{copy}", text=" ".join(told)))
    found = drawn(archive, Plan(12, seed=seed, cue_share=None, pool=6))
    assert sorted(int(name) // 10 for name in found) == list(range(12))


def test_a_short_archive_is_drawn_whole_without_its_copies() -> None:
    archive = [*ARCHIVE[:10], article(900, text=ARCHIVE[1].article.text.upper()), article(901, text=words(1, 3)[0])]
    sample = draw(archive, opens, Plan(50))
    assert len(sample.drawn) == 11
    assert sample.near_duplicates == 1


@pytest.mark.parametrize("changed", ["{} thêm vài chữ", "\ufeff{}", "{}\n\n"])
def test_texts_that_differ_a_little_are_near_duplicates(changed: str) -> None:
    text, near = "Bệnh viện tỉnh hòa bình khen thưởng mười hai thầy thuốc trẻ sáng nay", NearDuplicates()
    assert near.take(text)
    assert not near.take(changed.format(text.replace("hòa", "hoà").replace(" ", "\u00a0")))
    assert near.take("Một bài khác hẳn về chuyện mưa gió ở vùng núi phía bắc")
    assert near.refused == 1


def test_the_least_sure_of_a_stratum_come_first() -> None:
    plan = Plan(10, cue_share=0, strata=("source",), pool=100)
    sample = draw(ARCHIVE, opens, plan, lambda article: int(article.id))
    wanted = {source: [n for n in range(300) if n % 5 and "abc"[n // 2 % 3] == source] for source in "abc"}
    sizes = Counter(one.stratum[0] for one in sample.drawn)
    assert sorted(int(name) for name in ids(sample)) == sorted(n for s in "abc" for n in wanted[s][: sizes[s]])
    assert sample.weight(False) is None


def test_weights_add_up_to_the_archive() -> None:
    sample = draw(ARCHIVE, opens, Plan(50, cue_share=0.5))
    assert sum(sample.weight(one.cue) or 0 for one in sample.drawn) == pytest.approx(len(ARCHIVE))


def test_memory_is_bounded_by_the_reservoirs() -> None:
    held = pool.Pool(20, 2)
    for one in (article(n, "ab"[n % 2]) for n in range(2000)):
        key = key_of(one.article.text, 0)
        held.add(pool.Candidate(key, False, (source_of(one.article),), one.place, one.article))
        assert len(held.whole.held) <= 40
        assert all(len(part.held) <= 4 for part in held.parts.values())


def test_too_many_strata_are_a_mistake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "MAX_STRATA", 3)
    with pytest.raises(UsageError, match=r"x:3: more than 3 strata, the latest of them s3/2020/short; name fewer"):
        draw((article(n, f"s{n}") for n in range(9)), opens, Plan(2))


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("dantri-2020", "dantri-2020"),
        ("https://www.bao.vn/tin/1.html", "bao.vn"),
        ({"url": "https://bao.vn/tin/1.html", "n": 1}, "bao.vn"),
        ({"collection": "baomoi", "file": "a/b.txt"}, "baomoi"),
        ({"file": "2020/03/b.txt"}, "2020/03"),
        ({"n": 1}, "unknown"),
        (" ", "unknown"),
        (None, "unknown"),
        (["a"], "unknown"),
    ],
)
def test_where_an_article_comes_from(source: object, name: str) -> None:
    assert source_of(Article.model_validate({"id": "a", "text": "x", "source": source})) == name


def test_year_and_length() -> None:
    assert [year_of(Article(id="a", text="x", published=day)) for day in ("2020-03", "2019", "--03-04", None)] == [
        "2020",
        "2019",
        "unknown",
        "unknown",
    ]
    assert [length_of(Article(id="a", text="x" * n)) for n in (1, 1_500, 3_000)] == ["short", "medium", "long"]
    assert dimensions(" year, length,year") == ("year", "length")
    with pytest.raises(UsageError, match="'month' is no property of an article; use some of source, year, length"):
        dimensions("month")


def test_articles_get_a_day_and_those_too_long_are_errors() -> None:
    error = InputError("x:9: broken")
    items = readable(
        [article(1, year=None), error, article(2), article(3, text="x" * 999)], published="2001", max_chars=900
    )
    told = [str(one) if isinstance(one, InputError) else one.article.published for one in items]
    assert told == [
        "2001",
        "x:9: broken",
        "2020",
        "x:3: 999 characters, over the limit of 900; cut the article or raise --max-chars",
    ]


def test_the_summary_tells_seed_strata_and_numbers() -> None:
    lines = list(summary(draw(ARCHIVE, opens, Plan(20, seed=4, cue_share=0.5))))
    assert lines[0] == "seed 4: 20 of 300 articles in 6 strata drawn, 0 near-duplicates passed over"
    rows = [line.split() for line in lines[2:]]
    assert ["cue:", "with", "cue", "60", "10"] in rows
    for name in ("source:", "year:", "length:"):
        assert sum(int(row[-1]) for row in rows if row[0] == name) == 20
        assert sum(int(row[-2]) for row in rows if row[0] == name) == 300
