"""Damage to bytes: flipped, cut, doubled, moved, and pieces put in that mean something to a reader."""

from collections.abc import Callable
from functools import reduce

from hypothesis import strategies as st

TOKENS = (
    b"\x00",
    b"\xff",
    b"\xff\xfe",
    b"\xfe\xff",
    b"\xef\xbb\xbf",
    b"\xe1\xba",
    b"\r",
    b"\n",
    b"\r\n\r\n",
    b'"',
    b"\\",
    b"\\ud800",
    b"{",
    b"[" * 2000,
    b"]",
    b",",
    b";",
    b"\t",
    b"<",
    b"&",
    b"1e999",
    b"NaN",
    b"9" * 5000,
    b"-",
    b"PK\x03\x04",
    b"PK\x01\x02",
    b"PK\x05\x06",
    b"\x1f\x8b\x08",
    b"BZh9",
    b"\xfd7zXZ\x00",
    b"\x28\xb5\x2f\xfd",
    b"PAR1",
    b"ustar",
    b"WARC/1.0\r\n",
    b"Content-Length: -1\r\n",
    b"Transfer-Encoding: chunked\r\n",
    b"\xff\xff\xff\xff",
    b"\x00" * 512,
)
Mutation = Callable[[bytes], bytes]

where = st.integers(0, 9_999)


def _at(data: bytes, share: int) -> int:
    return len(data) * share // 10_000


def _flip(share: int, bit: int) -> Mutation:
    def flip(data: bytes) -> bytes:
        at = _at(data, share)
        return data[:at] + bytes([data[at] ^ (1 << bit)]) + data[at + 1 :] if data else data

    return flip


def _put(share: int, what: bytes, *, over: bool) -> Mutation:
    def put(data: bytes) -> bytes:
        at = _at(data, share)
        return data[:at] + what + data[at + len(what) * over :]

    return put


def _cut(start: int, end: int) -> Mutation:
    return lambda data: data[: _at(data, min(start, end))] + data[_at(data, max(start, end)) :]


def _double(start: int, end: int) -> Mutation:
    return lambda data: data[: _at(data, max(start, end))] + data[_at(data, min(start, end)) :]


mutations = st.one_of(
    st.builds(_flip, where, st.integers(0, 7)),
    st.builds(_put, where, st.sampled_from(TOKENS) | st.binary(max_size=6), over=st.booleans()),
    st.builds(_cut, where, where),
    st.builds(lambda share: lambda data: data[: _at(data, share)], where),
    st.builds(_double, where, where),
)


def damaged(data: st.SearchStrategy[bytes], most: int = 4) -> st.SearchStrategy[bytes]:
    """Return bytes of `data` behind up to `most` mutations."""
    return st.builds(
        lambda whole, steps: reduce(lambda now, step: step(now), steps, whole), data, st.lists(mutations, max_size=most)
    )


def spliced(data: st.SearchStrategy[bytes]) -> st.SearchStrategy[bytes]:
    """Return the beginning of one file with the end of another."""
    return st.builds(lambda a, b, at, to: a[: _at(a, at)] + b[_at(b, to) :], data, data, where, where)
