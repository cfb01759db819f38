/** What an organisation may do: be founded, change form, recruit once registered, convert jobs. */
@NullMarked
package org.filrouge.decisions.organisation;

import org.jspecify.annotations.NullMarked;
