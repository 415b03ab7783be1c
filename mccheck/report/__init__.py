"""What a run has to say: the one model that every output is made from."""
