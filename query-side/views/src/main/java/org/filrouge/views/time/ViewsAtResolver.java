package org.filrouge.views.time;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives every address that answers from views its two dates: whatever takes {@link ViewsAt} takes {@code asOf} and {@code knownAt}. */
public final class ViewsAtResolver implements HandlerMethodArgumentResolver {

    /** The name under which a request keeps what it is answered from. */
    public static final String READ = ViewsAt.class.getName();

    private final TwoDatesReader reader;

    public ViewsAtResolver(TwoDatesReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ViewsAt.class;
    }

    @Override
    public ViewsAt resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Map<String, String> parameters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!values[0].isBlank()) {
                parameters.put(name, values[0]);
            }
        });
        ViewsAt views = reader.of(parameters);
        request.setAttribute(READ, views, NativeWebRequest.SCOPE_REQUEST);
        return views;
    }

    /** The parameters by which another address is asked at the dates of this request. */
    public static Map<String, String> kept(@Nullable Object read) {
        return read instanceof ViewsAt views ? views.asked().parameters() : Map.of();
    }
}
