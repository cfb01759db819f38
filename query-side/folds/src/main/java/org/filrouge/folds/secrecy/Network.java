package org.filrouge.folds.secrecy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts as a flow: what goes into a row, a column or the whole comes out of it. Whoever knows the published counts knows a
 * secret one up to the flow that can be sent round through the other secret ones, so that what can be worked out is told exactly.
 */
final class Network {

    private static final long NEVER = Long.MAX_VALUE / 4;
    /** A zero is often known beforehand: it is hidden last. */
    private static final long OF_A_ZERO = 1_000_000_000L;

    private final int nodes;
    private final List<Arc> arcs;

    Network(int nodes, List<Arc> arcs) {
        this.nodes = nodes;
        this.arcs = arcs;
    }

    List<Arc> arcs() {
        return arcs;
    }

    /** One way along an arc: forward raises its count, which nothing bounds; backward lowers it, to zero at the least. */
    private record Way(Arc arc, boolean forward) {

        int end() {
            return forward ? arc.to : arc.from;
        }

        long room(Map<Arc, Long> shift) {
            return forward ? NEVER : arc.count + shift.getOrDefault(arc, 0L);
        }

        void send(Map<Arc, Long> shift, long amount) {
            shift.merge(arc, forward ? amount : -amount, Long::sum);
        }

        long cost() {
            return arc.secret ? 0 : arc.count == 0 ? OF_A_ZERO : arc.count + 1L;
        }
    }

    /** How many more values than one a secret count can have. */
    long slack(Arc arc) {
        return raise(arc) + lower(arc);
    }

    /** By how much a secret count could be larger. */
    long raise(Arc arc) {
        return flow(arc, arc.to, arc.from, NEVER);
    }

    /** By how much it could be smaller. */
    long lower(Arc arc) {
        return flow(arc, arc.from, arc.to, arc.count);
    }

    /** What can be sent from a node to another through secret counts other than this one. */
    private long flow(Arc without, int from, int to, long most) {
        Map<Arc, Long> shift = new HashMap<>();
        long sent = 0;
        while (sent < most) {
            List<Way> path = cheapest(without, from, to, shift, 1, true);
            if (path == null) {
                break;
            }
            long amount = Math.min(
                    most - sent,
                    path.stream().mapToLong(way -> way.room(shift)).min().orElse(0));
            if (amount >= NEVER) {
                return NEVER;
            }
            path.forEach(way -> way.send(shift, amount));
            sent += amount;
        }
        return sent;
    }

    /**
     * Hides what costs least so that a count may be more, or else less, by an amount.
     *
     * @return whether more is hidden than before
     */
    boolean hideAround(Arc arc, long amount) {
        List<Way> up = cheapest(arc, arc.to, arc.from, Map.of(), amount, false);
        List<Way> down = arc.count < amount ? null : cheapest(arc, arc.from, arc.to, Map.of(), amount, false);
        List<Way> chosen = down == null || up != null && cost(up) <= cost(down) ? up : down;
        if (chosen == null || cost(chosen) == 0) {
            return false;
        }
        chosen.forEach(way -> way.arc().secret = true);
        return true;
    }

    private static long cost(List<Way> path) {
        return path.stream().mapToLong(Way::cost).sum();
    }

    /** The path that hides least; null when there is none with that room. */
    private @Nullable List<Way> cheapest(
            Arc without, int from, int to, Map<Arc, Long> shift, long room, boolean secretOnly) {
        long[] costs = new long[nodes];
        Arrays.fill(costs, NEVER);
        Way[] last = new Way[nodes];
        costs[from] = 0;
        PriorityQueue<long[]> next = new PriorityQueue<>(Comparator.comparingLong(place -> place[0]));
        next.add(new long[] {0, from});
        while (!next.isEmpty()) {
            long[] place = next.remove();
            int node = (int) place[1];
            if (place[0] > costs[node]) {
                continue;
            }
            for (Way way : ways(node, without, secretOnly)) {
                long cost = costs[node] + way.cost();
                if (way.room(shift) >= room && cost < costs[way.end()]) {
                    costs[way.end()] = cost;
                    last[way.end()] = way;
                    next.add(new long[] {cost, way.end()});
                }
            }
        }
        return costs[to] == NEVER ? null : path(last, from, to);
    }

    private List<Way> ways(int node, Arc without, boolean secretOnly) {
        List<Way> ways = new ArrayList<>();
        for (Arc arc : arcs) {
            if (arc != without && (arc.secret || !secretOnly)) {
                if (arc.from == node) {
                    ways.add(new Way(arc, true));
                }
                if (arc.to == node) {
                    ways.add(new Way(arc, false));
                }
            }
        }
        return ways;
    }

    private static List<Way> path(Way[] last, int from, int to) {
        List<Way> path = new ArrayList<>();
        for (int node = to; node != from; ) {
            Way way = last[node];
            path.add(way);
            node = way.forward() ? way.arc().from : way.arc().to;
        }
        return path;
    }
}
