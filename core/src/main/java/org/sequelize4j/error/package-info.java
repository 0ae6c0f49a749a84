/** What can go wrong: one unchecked exception per cause, all under {@link org.sequelize4j.error.SequelizeException}. */
@NullMarked
package org.sequelize4j.error;

import org.jspecify.annotations.NullMarked;
