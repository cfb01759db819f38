package org.filrouge.views.sight;

import java.util.List;
import java.util.function.Supplier;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.Rights;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The rights of whoever asks the request being answered. A request of nobody sees nothing, nor does what is no request at all. */
public final class Asking implements Supplier<Rights> {

    private static final Rights NONE = new Rights(new AccountId("nobody"), List.of());

    @Override
    public Rights get() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? Reader.asking(asked.getRequest()).map(Reader::rights).orElse(NONE)
                : NONE;
    }
}
