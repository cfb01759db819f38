/** Where events are kept. The embedded store is one SQLite file with one writer; Axon Server takes its place by configuration. */
@NullMarked
package org.filrouge.eventstore;

import org.jspecify.annotations.NullMarked;
