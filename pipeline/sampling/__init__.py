"""A sample of an archive for labelling: strata, reservoirs, near-duplicates left out, labels of the extractor."""
