/** The workloads with Hibernate ORM: entities, HQL with join fetch, sessions. */
@NullMarked
package org.sequelize4j.benchmarks.hibernate;

import org.jspecify.annotations.NullMarked;
