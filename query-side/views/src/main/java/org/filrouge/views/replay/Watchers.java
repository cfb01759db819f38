package org.filrouge.views.replay;

import java.util.concurrent.Semaphore;
import org.filrouge.http.Problem;
import org.filrouge.http.ProblemCode;
import org.springframework.context.SmartLifecycle;

/** Those who watch live: never more than a few, and none when the program stops. */
public final class Watchers implements SmartLifecycle {

    private static final int MOST = 16;

    private final Semaphore places = new Semaphore(MOST);
    private volatile boolean running;

    /**
     * Takes a place; it must be given back.
     *
     * @throws Problem when all are taken
     */
    void enter() {
        if (!places.tryAcquire()) {
            throw Problem.of(ProblemCode.TOO_MANY);
        }
    }

    void leave() {
        places.release();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for its last answers, so that those who watch do not hold it up. */
    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
