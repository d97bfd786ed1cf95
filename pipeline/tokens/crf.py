"""The weights of a CRF in CRFsuite's file format (`lCRF`, version 100), read as a dictionary.

The layout is that of crf1d_model.c and cqdb.c: a header of offsets, features of 20 bytes (kind, source, label, weight),
and a table of attribute names with an array from id to record.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

HEADER = struct.Struct("<4sI4sI8I")
FEATURE = struct.Struct("<IIId")
FEATURES_AT = 12
"""Bytes of the chunk's own head: name, size, number."""
NAMES = struct.Struct("<4sIIIII")
STATE = 0


@dataclass(frozen=True, slots=True)
class CrfWeights:
    """state: for each attribute the weight of each label; transition: from label, to label, weight."""

    state: dict[str, tuple[float, ...]]
    transition: dict[tuple[int, int], float]


def read_crf(path: Path) -> CrfWeights:
    """Return the weights of a model file, labels by number. Raises RuntimeError for another format."""
    data = path.read_bytes()
    magic, _, kind, version, _, labels, attributes, features_at, _, names_at, *_ = HEADER.unpack_from(data)
    if (magic, kind, version) != (b"lCRF", b"FOMC", 100):
        raise RuntimeError(f"{path}: no CRFsuite model of version 100")
    names = _names(data, names_at, attributes)
    rows = [[0.0] * labels for _ in names]
    transition: dict[tuple[int, int], float] = {}
    number = struct.unpack_from("<I", data, features_at + 8)[0]
    start = features_at + FEATURES_AT
    for what, source, label, weight in FEATURE.iter_unpack(data[start : start + number * FEATURE.size]):
        if what == STATE:
            rows[source][label] = weight
        else:
            transition[source, label] = weight
    return CrfWeights(dict(zip(names, map(tuple, rows), strict=True)), transition)


def _names(data: bytes, at: int, number: int) -> list[str]:
    """Attribute names by id; each record is id, length with the closing NUL, name."""
    *_, back_size, back_at = NAMES.unpack_from(data, at)
    if back_size < number:
        raise RuntimeError("the model's table of attributes has no array of ids")
    out = []
    for record in struct.unpack_from(f"<{number}I", data, at + back_at):
        _, length = struct.unpack_from("<II", data, at + record)
        out.append(data[at + record + 8 : at + record + 7 + length].decode())
    return out
