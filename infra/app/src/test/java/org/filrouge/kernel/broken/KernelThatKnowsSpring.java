package org.filrouge.kernel.broken;

import org.springframework.http.HttpStatus;

/** Breaks the fence, to show that it can be broken. */
public final class KernelThatKnowsSpring {

    HttpStatus status() {
        return HttpStatus.OK;
    }
}
