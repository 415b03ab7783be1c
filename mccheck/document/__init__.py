"""Text to data that knows where it stands: bytes → `Source` → `Document` → `Proposal` and `Value`."""
