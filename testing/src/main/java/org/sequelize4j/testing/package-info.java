/** Real databases for tests. */
@NullMarked
package org.sequelize4j.testing;

import org.jspecify.annotations.NullMarked;
