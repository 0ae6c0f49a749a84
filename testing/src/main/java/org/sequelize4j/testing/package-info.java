/** Real databases for tests: {@link org.sequelize4j.testing.DatabaseTest} runs a test on each of them. */
@NullMarked
package org.sequelize4j.testing;

import org.jspecify.annotations.NullMarked;
