/** Commands over HTTP, from JSON to a proposal and back to an answer. */
@NullMarked
package org.filrouge.gateway.commands;

import org.jspecify.annotations.NullMarked;
