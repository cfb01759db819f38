package org.filrouge.gateway.imports;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Stops a parser where collections nest so deep that what follows, which recurses, would overflow the stack, and where there is more
 * than anything will be made of.
 */
final class BoundedParser implements Parser {

    private final Parser parser;
    private final int deepest;
    private final int most;
    private int depth;
    private int count;

    BoundedParser(Parser parser, int deepest, int most) {
        this.parser = parser;
        this.deepest = deepest;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        switch (event.getEventId()) {
            case SequenceStart, MappingStart -> depth++;
            case SequenceEnd, MappingEnd -> depth--;
            default -> {
                // Nothing else nests.
            }
        }
        if (depth > deepest || ++count > most) {
            throw new YamlEngineException("nested or repeated beyond reason");
        }
        return event;
    }
}
