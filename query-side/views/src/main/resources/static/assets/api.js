// Only this page needs a script. Swagger UI stands in a shadow root, so that its styles and the page's leave each other alone.
// Its validator is an address on the internet: it stays off.
addEventListener("DOMContentLoaded", () => {
    const place = document.getElementById("swagger-ui");
    const shadow = place.attachShadow({ mode: "open" });
    for (const address of place.dataset.styles.split(" ")) {
        const style = document.createElement("link");
        style.rel = "stylesheet";
        style.href = address;
        shadow.append(style);
    }
    const inside = document.createElement("div");
    shadow.append(inside);
    SwaggerUIBundle({
        domNode: inside,
        url: place.dataset.url,
        validatorUrl: null,
        docExpansion: "none",
        defaultModelsExpandDepth: -1,
        // Where people sign in, what they send from this page carries the token of their session.
        requestInterceptor: (request) => {
            if (place.dataset.token && request.url.startsWith(location.origin)) {
                request.headers[place.dataset.tokenHeader] = place.dataset.token;
            }
            return request;
        },
    });
});
