"""The body of an HTTP answer in a web archive: transfer and content encodings taken off, never more than MAX_BYTES.

warcio's own stream prints what goes wrong and goes on with what it has.
"""

import zlib
from collections.abc import Iterator
from typing import Any, cast

from vinhdanh.archive.batch.opening import extra
from vinhdanh.archive.limits import MAX_BYTES

PIECE = 1 << 16
"""Bytes that are read at once."""
GZIP = b"\x1f\x8b"


def body(stream: Any, http: Any) -> bytes:
    """Return the body of `stream`, at most MAX_BYTES + 1 bytes of it; http: warcio's heads or None.

    Many archives keep bodies decoded under the heads of the encoded ones: such a body is taken as it is. Raises
    zlib.error or EOFError where it is damaged, ValueError for an encoding that is not read.
    """
    readers = extra("warcio.bufferedreaders")
    transfer, encoding = (_said(http, name) for name in ("Transfer-Encoding", "Content-Encoding"))
    if transfer == "chunked":
        stream = readers.ChunkedDataReader(stream, decomp_type=None)
    if encoding == "br" and encoding in readers.BufferedReader.get_supported_decompressors():
        return cast(bytes, readers.BufferedReader(stream, decomp_type="br").read(MAX_BYTES + 1))
    head = stream.read(PIECE)
    window = _window(encoding, head)
    if window is None:
        return b"".join((head, *_rest(stream, MAX_BYTES + 1 - len(head))))
    return b"".join(_inflated(stream, head, window))


def _said(http: Any, name: str) -> str:
    return (http.get_header(name) or "").strip().lower() if http else ""


def _window(encoding: str, head: bytes) -> int | None:
    """The window bits that tell zlib the encoding; None where there is none."""
    if encoding in ("", "identity") or head.lstrip()[:1] in (b"<", b""):
        return None
    if encoding in ("gzip", "x-gzip"):
        return 31 if head.startswith(GZIP) else None
    if encoding == "deflate":
        return 15 if head.startswith(b"\x78") else -15
    raise ValueError(f"content encoding {encoding!r} is not read")


def _rest(stream: Any, size: int) -> Iterator[bytes]:
    while size > 0 and (piece := stream.read(min(size, PIECE))):
        yield piece
        size -= len(piece)


def _inflated(stream: Any, data: bytes, window: int) -> Iterator[bytes]:
    room, unpack = MAX_BYTES + 1, zlib.decompressobj(window)
    while data and room > 0 and not unpack.eof:
        piece = unpack.decompress(data, room)
        room -= len(piece)
        yield piece
        data = unpack.unconsumed_tail or stream.read(PIECE)
    if room > 0 and not unpack.eof:
        raise EOFError("the compressed page ends too early")
