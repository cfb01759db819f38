package org.filrouge.http.broken;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Breaks the fence, to show that it can be broken. */
public final class DoorThatReadsWithoutEnd {

    public byte[] body(HttpServletRequest request) throws IOException {
        return request.getInputStream().readAllBytes();
    }
}
