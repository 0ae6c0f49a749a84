/** The samples of the README and the guide as programs and tests, on every database. */
@NullMarked
package org.sequelize4j.guide;

import org.jspecify.annotations.NullMarked;
