package org.filrouge.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Several measurements side by side: each round runs all of them in turn, so that a busy machine hits them alike. */
public final class Rounds {

    /** One thing that is measured, per event or per proof. */
    public interface Measured {
        Sample round() throws Exception;
    }

    private final Map<String, Measured> measured = new LinkedHashMap<>();
    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

    public Rounds add(String name, Measured one) {
        measured.put(name, one);
        samples.put(name, new ArrayList<>());
        return this;
    }

    /** One round that does not count, so that everything is compiled and cached; then those that do. */
    public Rounds run(int rounds) throws Exception {
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Measured> one : measured.entrySet()) {
                System.gc();
                Sample sample = one.getValue().round();
                System.err.printf(
                        "round %d of %d: %s %.2f µs (cpu %.2f µs)%n",
                        round, rounds, one.getKey(), sample.wall() / 1000, sample.cpu() / 1000);
                if (round > 0) {
                    samples.get(one.getKey()).add(sample);
                }
            }
        }
        return this;
    }

    /** The medians of wall and processor time. */
    public Sample median(String name) {
        return new Sample(median(name, Sample::wall), median(name, Sample::cpu));
    }

    /** The median over the rounds of what one took beside another in the same round, by the clock and by processor time. */
    public Sample ratio(String name, String reference) {
        List<Sample> mine = samples.get(name);
        List<Sample> theirs = samples.get(reference);
        List<Sample> ratios = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            ratios.add(new Sample(
                    mine.get(i).wall() / theirs.get(i).wall(),
                    mine.get(i).cpu() / theirs.get(i).cpu()));
        }
        return new Sample(median(ratios, Sample::wall), median(ratios, Sample::cpu));
    }

    private double median(String name, ToDoubleFunction<Sample> part) {
        return median(samples.get(name), part);
    }

    private static double median(List<Sample> of, ToDoubleFunction<Sample> part) {
        double[] sorted = of.stream().mapToDouble(part).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
