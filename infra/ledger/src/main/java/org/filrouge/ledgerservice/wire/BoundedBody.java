package org.filrouge.ledgerservice.wire;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads a body and hangs up when it gets too long. */
final class BoundedBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
    private int left;
    private Flow.@Nullable Subscription subscription;

    BoundedBody(int longest) {
        this.left = longest;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole.getBody();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        whole.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> part) {
        left -= part.stream().mapToInt(ByteBuffer::remaining).sum();
        if (left >= 0) {
            whole.onNext(part);
        } else if (subscription != null) {
            subscription.cancel();
            subscription = null;
            whole.onError(new IOException("an answer that is too long"));
        }
    }

    @Override
    public void onError(Throwable failed) {
        whole.onError(failed);
    }

    @Override
    public void onComplete() {
        if (left >= 0) {
            whole.onComplete();
        }
    }
}
