package org.filrouge.views.pages;

import java.util.List;

/** One thing told, with its label. */
record Line(String label, List<Piece> values) {}
