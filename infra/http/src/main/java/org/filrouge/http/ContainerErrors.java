package org.filrouge.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * What a request is answered with that is turned away before the program sees it, such as one with a broken address: two short
 * sentences, and nothing of what answers them.
 */
public final class ContainerErrors extends ErrorReportValve {

    private static final String NOT_UNDERSTOOD = "La demande n'a pas été comprise.\nThe request was not understood.\n";
    private static final String NOT_HANDLED = "La demande n'a pas été traitée.\nThe request was not handled.\n";

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        byte[] words = (status < 500 ? NOT_UNDERSTOOD : NOT_HANDLED).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/plain;charset=utf-8");
        response.setContentLength(words.length);
        try (OutputStream body = response.getResponse().getOutputStream()) {
            body.write(words);
        } catch (IOException gone) {
            container.getLogger().debug("nobody waits for the answer", gone);
        }
    }
}
