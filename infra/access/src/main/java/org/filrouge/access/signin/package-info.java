/** Who is let in: the directory of accounts, sign-in by password, sessions, and what every answer says to browsers. */
@NullMarked
package org.filrouge.access.signin;

import org.jspecify.annotations.NullMarked;
