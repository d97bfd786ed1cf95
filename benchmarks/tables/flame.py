"""Where the time goes."""

from tables.form import Results, table, told


def full(results: Results) -> str:
    """Return the table: share of the samples by the layer that is at work."""
    ways = results["figures"]["ways"]
    layers = sorted(
        {layer for way in ways.values() for layer in way["layers"]}, key=lambda layer: (-_largest(ways, layer), layer)
    )
    rows = [(layer, *(f"{way['layers'].get(layer, 0):.0%}" for way in ways.values())) for layer in layers]
    return f"{told(results)}\n\n{table(('layer', *ways), rows)}"


def _largest(ways: Results, layer: str) -> float:
    return max(float(way["layers"].get(layer, 0.0)) for way in ways.values())
