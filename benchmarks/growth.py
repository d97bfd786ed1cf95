"""How the time for one article grows with its length, for hostile text. (length.py has ordinary text.)

usage: python benchmarks/growth.py [LENGTH…]     (default 50000 200000 800000 characters: a quarter of an hour)

Each shape is read at each length in processor time; the exponent is fitted over them (1: linear).
"""

import sys
import time

from measured import exponent, measurement, significant

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
    begin = time.process_time()
    extractor.extract(text)
    return time.process_time() - begin


def main() -> None:
    """Measure."""
    lengths = [int(word) for word in sys.argv[1:]] or LENGTHS
    extractor = Extractor()
    extractor.extract(CLAUSE)
    with measurement("growth") as figures:
        figures["lengths"], figures["shapes"] = lengths, {}
        for name, unit in SHAPES.items():
            times = [seconds(extractor, (unit * (n // len(unit) + 1))[:n]) for n in lengths]
            print(name, times, flush=True)
            slope = exponent(lengths, times)
            figures["shapes"][name] = {"seconds": [significant(each) for each in times], "exponent": slope}


if __name__ == "__main__":
    main()
