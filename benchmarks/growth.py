"""How the time for one article grows with its length, for ordinary and for hostile text.

usage: python benchmarks/growth.py

Each shape is read at three lengths; the exponent is fitted over them (1: linear). Texts are cut to the length.
"""

import math
import platform
import time
from datetime import date

from vinhdanh.api import Extractor

LENGTHS = (50_000, 200_000, 800_000)
CLAUSE = "Sáng 4-3, huyện tặng giấy khen cho 3 hộ và ông Lê Văn Nam ở xã Ia Hrú"
SHAPES = {
    "sentences about awards": f"{CLAUSE}. ",
    "one sentence about awards": f"{CLAUSE}, ",
    "paragraphs without awards": "Trời hôm nay nắng, bà con ra đồng từ sáng sớm.\n",
    "names": "Lê Văn Nam, ",
    "bodies": "Công an tỉnh Gia Lai, ",
    "awards": "Bằng khen, ",
    "numbers": "3 tập thể, ",
    "letters and dots": "a.",
    "quotation marks": '"',
    "no spaces": "khen",
}


def seconds(extractor: Extractor, text: str) -> float:
    """Return the time that one extraction takes."""
    begin = time.perf_counter()
    extractor.extract(text)
    return time.perf_counter() - begin


def exponent(times: list[float]) -> float:
    """Return the slope of log time over log length, from the first length to the last."""
    return math.log(times[-1] / times[0]) / math.log(LENGTHS[-1] / LENGTHS[0])


def main() -> None:
    """Measure and print."""
    extractor = Extractor()
    extractor.extract(CLAUSE)
    print(f"{date.today()}, Python {platform.python_version()}, {platform.system()} {platform.machine()}\n")
    print("| text | " + " | ".join(f"{n:,} characters" for n in LENGTHS) + " | exponent |")
    print("| --- |" + " --- |" * (len(LENGTHS) + 1))
    for name, unit in SHAPES.items():
        times = [seconds(extractor, (unit * (n // len(unit) + 1))[:n]) for n in LENGTHS]
        print(f"| {name} | " + " | ".join(f"{t:.2f} s" for t in times) + f" | {exponent(times):.2f} |", flush=True)


if __name__ == "__main__":
    main()
