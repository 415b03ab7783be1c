"""What words show: a room of its own that checks ask, and that knows nothing of proposals, files or checks."""
