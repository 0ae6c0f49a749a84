/** The implementation of the front door: puts the stages together. */
@NullMarked
package org.sequelize4j.engine;

import org.jspecify.annotations.NullMarked;
