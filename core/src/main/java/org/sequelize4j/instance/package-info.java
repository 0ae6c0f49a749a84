/** One row in memory: slots, dirty marks, relations, and the cohort it came with. */
@NullMarked
package org.sequelize4j.instance;

import org.jspecify.annotations.NullMarked;
