/** The difference between a graph that was given and what is stored. */
@NullMarked
package org.sequelize4j.graph;

import org.jspecify.annotations.NullMarked;
