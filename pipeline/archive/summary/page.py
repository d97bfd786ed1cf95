"""The figures of a sink as one HTML page that needs nothing else."""

from collections import Counter
from html import escape

from vinhdanh.archive.summary.figures import TOP, Figures, commonest

STYLE = """
:root { color-scheme: light dark; --bar: #b3541e; --soft: #8883; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1rem; margin: 0 }
dt { font-size: .85rem; opacity: .75 } dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums }
table { border-collapse: collapse; width: 100% } td { padding: .1rem .5rem .1rem 0; vertical-align: top }
td.n { text-align: right; font-variant-numeric: tabular-nums; width: 4rem } td.b { width: 40% }
td.b i { display: block; height: .8rem; margin-top: .35rem; background: var(--bar); border-radius: 2px }
svg { width: 100%; height: auto } svg rect { fill: var(--bar) } svg text { fill: currentColor; font-size: 11px }
svg line { stroke: var(--soft) }
"""
TABLES = (
    ("awards", "Awards"),
    ("classes", "Awards by class"),
    ("units", "Units"),
    ("grantors", "Grantors"),
    ("statuses", "Status"),
    ("failures", "Dead letters by reason"),
)


def page(name: str, figures: Figures) -> str:
    """Return the page about the sink `name`."""
    body = [f"<h1>{escape(name)}</h1>", _sums(figures), "<h2>Records by year</h2>", _years(figures.years)]
    for field, title in TABLES:
        counter = getattr(figures, field)
        if counter:
            body += [f"<h2>{title}</h2>", _table(counter)]
    return (
        "<!doctype html>\n"
        '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(name)}</title><style>{STYLE}</style></head>\n<body>\n" + "\n".join(body) + "\n</body></html>\n"
    )


def _sums(figures: Figures) -> str:
    pairs = (
        ("articles", figures.articles),
        ("records", figures.records),
        ("recipients told of", figures.recipients),
        ("dead letters", figures.dead_letters),
    )
    return (
        "<dl>"
        + "".join(f"<div><dt>{k}</dt><dd>{'–' if v is None else f'{v:,}'}</dd></div>" for k, v in pairs)
        + "</dl>"
    )


def _table(counter: Counter[str]) -> str:
    top = commonest(counter, TOP)
    most = top[0][1]
    rows = (
        f'<tr><td>{escape(name)}</td><td class="n">{count:,}</td>'
        f'<td class="b"><i style="width:{100 * count / most:.1f}%"></i></td></tr>'
        for name, count in top
    )
    return f"<table>{''.join(rows)}</table>"


def _years(years: Counter[str]) -> str:
    """A bar for each year as SVG; records without a year are told below."""
    known = sorted((int(year), count) for year, count in years.items() if year.isdecimal())
    if not known:
        return "<p>No record tells its year.</p>"
    first, last, most = known[0][0], known[-1][0], max(count for _, count in known)
    step = 720 / (last - first + 1)
    bars = []
    for year, count in known:
        x, height = 40 + (year - first) * step, 150 * count / most
        bars.append(
            f'<rect x="{x:.1f}" y="{160 - height:.1f}" width="{max(1, step - 2):.1f}" height="{height:.1f}">'
            f"<title>{year}: {count:,}</title></rect>"
        )
    labels = f'<text x="40" y="176">{first}</text><text x="760" y="176" text-anchor="end">{last}</text>'
    scale = f'<text x="36" y="18" text-anchor="end">{most:,}</text><line x1="40" y1="160" x2="760" y2="160"/>'
    unknown = f"<p>{years['?']:,} records tell no year.</p>" if years["?"] else ""
    head = '<svg viewBox="0 0 780 182" role="img" aria-label="records by year">'
    return f"{head}{''.join(bars)}{labels}{scale}</svg>{unknown}"
