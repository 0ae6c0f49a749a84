/** Programs that a newcomer runs. */
@NullMarked
package org.sequelize4j.examples;

import org.jspecify.annotations.NullMarked;
