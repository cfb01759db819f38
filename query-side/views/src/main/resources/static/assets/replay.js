// The slider of a replay: everything it shows stands in the table already. Without this script the page goes on by its links.
addEventListener("DOMContentLoaded", () => {
    const slider = document.getElementById("at");
    const rows = [...document.querySelectorAll("#states tbody tr")];
    const full = document.getElementById("full");
    document.getElementById("slider").hidden = false;
    slider.addEventListener("input", () => {
        const at = Number(slider.value);
        const when = rows[at].querySelector("th").textContent;
        const said = rows[at].querySelector("td").textContent;
        document.getElementById("when").textContent = when;
        document.getElementById("said").textContent = said;
        slider.setAttribute("aria-valuetext", `${when} : ${said}`);
        rows.forEach((row, i) => (i === at ? row.setAttribute("aria-current", "step") : row.removeAttribute("aria-current")));
        document.querySelectorAll("circle[data-step]").forEach(point => point.classList.toggle("now", Number(point.dataset.step) === at));
        const link = rows[at].querySelector("a");
        if (full && link) {
            full.href = link.href;
        }
    });
    slider.addEventListener("change", () => {
        const address = new URL(location.href);
        address.searchParams.set("at", slider.value);
        history.replaceState(null, "", address);
    });
});
