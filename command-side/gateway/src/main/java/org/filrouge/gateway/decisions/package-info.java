/** The thin Axon shell: it loads a stream, asks the rules, and applies what they say. */
@NullMarked
package org.filrouge.gateway.decisions;

import org.jspecify.annotations.NullMarked;
