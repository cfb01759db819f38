package org.filrouge.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What one piece of work took.
 *
 * @param wall nanoseconds on the clock, which other programs on the machine lengthen
 * @param cpu nanoseconds of processor time of the whole process, all threads together
 */
public record Sample(double wall, double cpu) {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Something to measure. */
    public interface Work {
        void run() throws Exception;
    }

    /** Measures one run, divided by how many things it did. */
    public static Sample of(long things, Work work) throws Exception {
        long cpu = PROCESS.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Sample(
                (double) (System.nanoTime() - wall) / things, (double) (PROCESS.getProcessCpuTime() - cpu) / things);
    }
}
