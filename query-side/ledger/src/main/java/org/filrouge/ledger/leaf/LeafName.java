package org.filrouge.ledger.leaf;

import org.filrouge.ledger.json.ObjectText.Name;

/** The members of a leaf, in the order in which its bytes have them. */
final class LeafName {

    static final Name ACTOR = new Name("actor");
    static final Name AGG = new Name("agg");
    static final Name AGG_ID = new Name("aggId");
    static final Name AGG_SEQ = new Name("aggSeq");
    static final Name CORRECTS = new Name("corrects");
    static final Name EFFECTIVE_FROM = new Name("effectiveFrom");
    static final Name EFFECTIVE_TO = new Name("effectiveTo");
    static final Name EVENT_ID = new Name("eventId");
    static final Name GLOBAL_INDEX = new Name("globalIndex");
    static final Name LOG = new Name("log");
    static final Name META_HASH = new Name("metaHash");
    static final Name PAYLOAD_HASH = new Name("payloadHash");
    static final Name RECORDED_AT = new Name("recordedAt");
    static final Name REV = new Name("rev");
    static final Name TYPE = new Name("type");
    static final Name V = new Name("v");

    private LeafName() {}
}
