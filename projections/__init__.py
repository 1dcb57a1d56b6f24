"""What it means: pure folds over events, and the desk that reads them."""
