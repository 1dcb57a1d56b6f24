"""The desk: read model, HTTP API and live page. The only room of projections that does I/O."""
