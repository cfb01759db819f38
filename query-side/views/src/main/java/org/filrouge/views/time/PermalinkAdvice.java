package org.filrouge.views.time;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Gives every answer that is made from views its permalink: {@code Link: <…>; rel="bookmark"}. */
@ControllerAdvice
public final class PermalinkAdvice implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest asked && response instanceof ServletServerHttpResponse answer) {
            cite(asked.getServletRequest(), answer);
        }
        return body;
    }

    private static void cite(HttpServletRequest request, ServletServerHttpResponse answer) {
        if (request.getMethod().equals("GET")
                && answer.getServletResponse().getStatus() == HttpStatus.OK.value()
                && request.getAttribute(ViewsAtResolver.READ) instanceof ViewsAt views) {
            Permalink.of(request, views)
                    .ifPresent(link -> answer.getHeaders().add(HttpHeaders.LINK, "<" + link + ">; rel=\"bookmark\""));
        }
    }
}
