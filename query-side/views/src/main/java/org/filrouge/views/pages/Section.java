package org.filrouge.views.pages;

import java.util.List;

/**
 * A part of a case's page that is there only when something is told of it.
 *
 * @param id its place on the page
 */
record Section(String id, String title, List<Block> blocks) {

    /**
     * One project, service, facility… with what is told of it.
     *
     * @param name its name, as in addresses
     */
    record Block(String name, List<Line> lines) {}
}
