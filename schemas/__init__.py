"""JSON Schemas, packaged as `mccheck.schemas`: `proposal.schema.json` and `report.schema.json`."""
