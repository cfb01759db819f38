package org.filrouge.folds.secrecy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which counts of a table are secret. The totals of rows are published, so that a row of nothing can hide nothing. */
final class Pattern {

    private final Counts table;
    private final Arc[][] cells;
    private final Arc[] columns;
    private final Network network;

    Pattern(Counts table) {
        this.table = table;
        int height = table.rows().size();
        int width = table.columns().size();
        int everything = height + width;
        cells = new Arc[height][width];
        columns = new Arc[width];
        List<Arc> arcs = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            columns[column] = new Arc(height + column, everything, table.ofColumn(column));
            arcs.add(columns[column]);
            for (int row = 0; row < height; row++) {
                cells[row][column] = new Arc(row, height + column, table.of(row, column));
                if (table.ofRow(row) > 0) {
                    arcs.add(cells[row][column]);
                }
            }
        }
        network = new Network(everything + 1, arcs);
    }

    void hideBelow(int threshold) {
        for (Arc arc : network.arcs()) {
            if (arc.count > 0 && arc.count < threshold) {
                arc.secret = true;
                arc.primary = true;
            }
        }
    }

    /** Hides more until no primary secret can be told within fewer values than asked, less one. */
    void protect(int width) {
        for (Arc arc : network.arcs()) {
            while (arc.primary && network.slack(arc) < width) {
                if (!network.hideAround(arc, width - network.slack(arc)) && !network.hideAround(arc, 1)) {
                    network.arcs().forEach(each -> each.secret = true);
                    return;
                }
            }
        }
    }

    @Nullable
    Integer cell(int row, int column) {
        return cells[row][column].secret ? null : table.of(row, column);
    }

    @Nullable
    Integer columnTotal(int column) {
        return columns[column].secret ? null : table.ofColumn(column);
    }
}
