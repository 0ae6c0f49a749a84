package org.sequelize4j.query;

import org.sequelize4j.Nulls;
import org.sequelize4j.Sort;

/** One step of an order. */
public record OrderTerm(Operand operand, Sort direction, Nulls nulls) {}
